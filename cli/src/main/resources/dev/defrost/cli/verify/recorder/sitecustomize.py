"""Starts Defrost's recorder in every Python process of a verified command, then runs the `sitecustomize` that this one hides."""
import importlib.machinery
import importlib.util
import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))


def _run_hidden():
    path = [entry for entry in sys.path if os.path.abspath(entry or os.curdir) != _HERE]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", path)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


if os.environ.get("DEFROST_VERIFY"):
    import defrost_recorder

    defrost_recorder.start(os.environ["DEFROST_VERIFY"])
_run_hidden()
