"""The records of one process: a file of JSON lines, safe between threads and after a fork, bounded for all processes together."""
import atexit
import json
import os
import sys
import threading
import uuid

_PARTS = 64


class Journal:
    def __init__(self, folder, limit):
        self._folder, self._limit = folder, limit
        self._before_closing = []
        self._open("start")
        atexit.register(self.close)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self._flush, after_in_child=lambda: self._open("fork"))

    def _open(self, how):
        self._lock = threading.RLock()
        self._left, self._sequence, self._closed = max(0, self._granted(0)), 0, False
        name = os.path.join(self._folder, "%d-%s.jsonl" % (os.getpid(), uuid.uuid4().hex[:8]))
        self._file = open(name, "w", encoding="utf-8", errors="backslashreplace")
        self.write("process", True, how=how, python=".".join(map(str, sys.version_info[:3])))

    def number(self):
        """Rises with everything that happens in this process."""
        with self._lock:
            self._sequence += 1
            return self._sequence

    def write(self, t, at_once=False, **fields):
        """Adds a record; when the limit is reached the last one says so, and no more follow."""
        fields["t"] = t
        line = json.dumps(fields, separators=(",", ":"), default=repr) + "\n"
        with self._lock:
            if self._closed or self._left < 0:
                return
            self._left -= len(line)
            if self._left < 0:
                self._file.flush()
                self._left = self._granted(len(line))
            if self._left < 0:
                line, at_once = '{"t":"problem","message":"more was recorded than is allowed"}\n', True
            self._file.write(line)
            if at_once:
                self._file.flush()

    def _granted(self, length):
        """How much may be written behind a line of this length before the folder is looked at again, where others write, too."""
        used = sum(entry.stat().st_size for entry in os.scandir(self._folder))
        return min(self._limit - used - length, self._limit // _PARTS)

    def problem(self, where, error):
        """Something could not be recorded: a comparison must not be taken for complete."""
        self.write("problem", True, message="%s: %s: %s" % (where, type(error).__name__, str(error)[:300]))

    def before_closing(self, action):
        self._before_closing.append(action)

    def close(self):
        """Writes what is still held back."""
        for action in self._before_closing:
            action()
        self._flush()

    def _flush(self):
        with self._lock:
            if not self._file.closed:
                self._file.flush()

