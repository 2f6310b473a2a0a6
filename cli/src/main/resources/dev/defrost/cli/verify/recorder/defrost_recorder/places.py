"""Where in the project something happens."""
import os
import sys

_OUTSIDE = {"site-packages", "dist-packages", "__pypackages__", "node_modules"}
_MAX_FRAMES = 12

_root = None
_start = None
_names = {}


def use(settings):
    global _root, _start
    _root, _start = settings.root.rstrip("/\\") + os.sep, os.getcwd()


def name(filename):
    """The path of a project's file from the project's folder, with slashes; None for any other file."""
    try:
        return _names[filename]
    except KeyError:
        path = os.path.normpath(os.path.join(_start, filename))
        inside = path.startswith(_root) and filename[:1] != "<"
        parts = path[len(_root):].split(os.sep) if inside else ()
        _names[filename] = "/".join(parts) if parts and not _OUTSIDE.intersection(parts) else None
        return _names[filename]


def callers(depth):
    """The project's frames that led here, the innermost first: file, line, function."""
    frame, found = sys._getframe(depth), []
    while frame is not None and len(found) < _MAX_FRAMES:
        file = name(frame.f_code.co_filename)
        if file is not None:
            found.append([file, frame.f_lineno, frame.f_code.co_name])
        frame = frame.f_back
    return found


def of_exception(error):
    """The project's frames that an exception passed, the innermost first, and after them those of what caused it."""
    found, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        trace, frames = error.__traceback__, []
        while trace is not None:
            code = trace.tb_frame.f_code
            file = name(code.co_filename)
            if file is not None:
                frames.append([file, trace.tb_lineno, code.co_name])
            trace = trace.tb_next
        found.extend(reversed(frames[-_MAX_FRAMES:]))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return found[:3 * _MAX_FRAMES]
