"""Which test runs now, and what it reached: kept while it runs and written when it ends."""
import os
import threading

from defrost_recorder import randomness

_MAX_VALUES = 100


class CurrentTest:
    """The test of this process; a process that a test started belongs to that test. The empty name stands for no test."""

    def __init__(self, journal):
        self._journal = journal
        self._lock = threading.RLock()
        self._own = ""
        self._reached, self._values = {}, {}
        journal.before_closing(self._write)

    @property
    def name(self):
        if self._own:
            return self._own
        inherited = os.environ.get("PYTEST_CURRENT_TEST", "")  # "file::name (phase)"
        return inherited.rpartition(" (")[0]

    @property
    def running(self):
        return bool(self._own)

    def begin(self, name):
        self._write()
        self._own = name
        randomness.begin(name)

    def end(self):
        self._write()
        self._own = ""

    def reached(self, probe):
        if probe not in self._reached:
            self._reached[probe] = self._journal.number()

    def value(self, probe, image):
        """Remembers what an expression was, the first times."""
        seen = self._values.setdefault(probe, [])
        if len(seen) < _MAX_VALUES:
            seen.append([self._journal.number()] + image)

    def _write(self):
        with self._lock:
            reached, self._reached = self._reached, {}
            values, self._values = self._values, {}
        if reached:
            self._journal.write("reached", test=self.name, probes=reached)
        if values:
            self._journal.write("values", test=self.name, values=values)
