"""Lets the program import itself from the copy, also where an installation in development mode names the original folder."""
import os
import sys


def relocate(settings):
    """Points import paths below the original folder to the copy, where the copy has them; says at the end what came from elsewhere."""
    from defrost_recorder.settings import journal
    old, new = settings.original.rstrip("/\\"), settings.root.rstrip("/\\")

    def moved(path):
        if not isinstance(path, str) or not (path == old or path.startswith(old + os.sep)):
            return path
        other = new + path[len(old):]
        return other if os.path.exists(other) else path

    sys.path[:] = [moved(path) for path in sys.path]
    for name, module in list(sys.modules.items()):
        if name.startswith("__editable___"):
            _relocate_finder(module, moved)

    def strangers():
        for module in list(sys.modules.values()):
            file = getattr(module, "__file__", None)
            if moved(file) != file:
                journal.write("problem", True, message="imported from the original folder, not from the copy: " + file)
                return

    journal.before_closing(strangers)

def _relocate_finder(module, moved):
    """The finders that setuptools installs hold a mapping from module names to paths."""
    for attribute in ("MAPPING", "NAMESPACES"):
        mapping = getattr(module, attribute, None)
        if isinstance(mapping, dict):
            for key, value in mapping.items():
                mapping[key] = [moved(path) for path in value] if isinstance(value, list) else moved(value)
