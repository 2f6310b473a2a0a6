"""A loader of plugins calls what does not change."""
import importlib
import runpy
from pathlib import Path

for name in ("save", "show"):
    plugin = importlib.import_module("plugin_" + name)
    print(plugin.handle({"id": "a1"}))
    names = runpy.run_path(str(Path(__file__).parent / ("plugin_" + name + ".py")))
    print(names["handle"]({"id": "a2"}))
