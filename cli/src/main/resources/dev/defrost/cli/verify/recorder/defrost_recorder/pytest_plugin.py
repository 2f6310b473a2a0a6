"""Tells the recorder which test pytest runs and how it ends; in a worker of pytest-xdist as in pytest itself."""
import pytest

from defrost_recorder import outcomes, settings


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    if settings.test is None:  # the recorder could not start, and has said so
        yield
        return
    settings.test.begin(item.nodeid)
    yield
    settings.test.end()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    answer = yield
    report = answer.get_result()
    outcome = report.outcome
    if hasattr(report, "wasxfail"):
        outcome = "xfailed" if report.skipped else "xpassed"
    if report.when == "call" or outcome != "passed":
        error = call.excinfo.value if call.excinfo is not None else None
        outcomes.record(item.nodeid, report.when, outcome, error)


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report(collector):
    answer = yield
    report = answer.get_result()
    if report.failed:
        call = getattr(report, "call", None)
        error = call.excinfo.value if call is not None and call.excinfo is not None else None
        outcomes.record(collector.nodeid or "collection", "collect", "error", error)
