"""Does something to a module as soon as the program has imported it."""
import sys

_hooks = {}


def when_imported(name, action):
    """Calls `action(module)` right after the module is executed; at once when it was imported already."""
    if name in sys.modules:
        action(sys.modules[name])
    else:
        _hooks.setdefault(name, []).append(action)


def install():
    sys.meta_path.insert(0, _Finder())


class _Finder:
    """Stands before all finders, asks the others and puts the actions behind what they find."""

    _asking = set()

    def find_spec(self, name, path=None, target=None):
        if name not in _hooks or name in self._asking:
            return None
        self._asking.add(name)
        try:
            for finder in sys.meta_path:
                find = None if finder is self else getattr(finder, "find_spec", None)
                spec = find(name, path, target) if find else None
                if spec is not None:
                    if hasattr(spec.loader, "exec_module"):
                        _follow(spec.loader, name)
                    return spec
        finally:
            self._asking.discard(name)
        return None

    def invalidate_caches(self):
        pass


def _follow(loader, name):
    execute = loader.exec_module

    def exec_module(module):
        execute(module)
        for action in _hooks.pop(name, ()):
            action(module)

    loader.exec_module = exec_module
