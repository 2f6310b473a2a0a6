"""Records how tests end: those of unittest by hooks here, those of pytest by `defrost_recorder.pytest_plugin`, and how a program does."""
import functools
import sys

from defrost_recorder import modules, places, settings
from defrost_recorder.images import masked

_MAX_MESSAGE = 2000


def install():
    modules.when_imported("unittest.case", _hook_case)
    modules.when_imported("unittest.result", _hook_result)
    hook = sys.excepthook

    @functools.wraps(hook)
    def excepthook(kind, error, trace):
        record("", "program", "failed", error)
        hook(kind, error, trace)

    sys.excepthook = excepthook


def record(test, phase, outcome, error=None):
    """One outcome of a test: passed, failed, error, skipped, xfailed or xpassed; `error` is the exception behind it."""
    if settings.journal is None:  # the recorder could not start, and has said so
        return
    try:
        exception = {}
        if error is not None:
            kind = type(error)
            exception = {
                "exception": kind.__qualname__ if kind.__module__ == "builtins" else kind.__module__ + "." + kind.__qualname__,
                "message": masked(str(error)[:_MAX_MESSAGE]),
                "at": places.of_exception(error),
            }
        settings.journal.write("outcome", True, test=test, phase=phase, outcome=outcome, **exception)
    except Exception as problem:
        settings.journal.problem("outcome of " + test, problem)


def _hook_case(module):
    run = module.TestCase.run

    @functools.wraps(run)
    def recorded(case, result=None):
        if settings.test.running:  # pytest runs it
            return run(case, result)
        settings.test.begin(case.id())
        try:
            return run(case, result)
        finally:
            settings.test.end()

    module.TestCase.run = recorded


def _hook_result(module):
    for method, outcome in (
            ("addSuccess", "passed"), ("addFailure", "failed"), ("addError", "error"), ("addSkip", "skipped"),
            ("addExpectedFailure", "xfailed"), ("addUnexpectedSuccess", "xpassed")):
        _hook_method(module.TestResult, method, outcome)
    _hook_subtest(module.TestResult)


def _hook_method(result_class, method, outcome):
    add = getattr(result_class, method)

    @functools.wraps(add)
    def recorded(result, test, *details):
        error = details[0][1] if details and isinstance(details[0], tuple) else None
        record(test.id(), "call", outcome, error)
        return add(result, test, *details)

    setattr(result_class, method, recorded)


def _hook_subtest(result_class):
    add = result_class.addSubTest

    @functools.wraps(add)
    def recorded(result, test, subtest, err):
        if err is not None:
            record(test.id(), "call", "failed", err[1])
        return add(result, test, subtest, err)

    result_class.addSubTest = recorded
