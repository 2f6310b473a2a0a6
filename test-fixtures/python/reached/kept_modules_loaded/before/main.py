"""Modules that are loaded under names that are computed: what is read from one is a name of any of them."""
import importlib
import importlib.util
import runpy
from pathlib import Path

FOLDER = Path(__file__).parent
FIRST, SECOND, THIRD, FOURTH = ["".join(parts) for parts in (("fir", "st"), ("sec", "ond"), ("thi", "rd"), ("fou", "rth"))]

spec = importlib.util.spec_from_file_location(FIRST, FOLDER / (FIRST + ".py"))
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.table.name)

print(runpy.run_path(str(FOLDER / (SECOND + ".py")))["bucket"].name)

print(getattr(importlib.import_module(THIRD), "queue").url)

print(importlib.import_module(FOURTH).find_users().name)

helper = importlib.import_module("hel" + "per")
helper.show(importlib.import_module("fif" + "th"))
