"""What the tests leave behind fails where it did, whichever runs first."""
import unittest

import store
import test_store


def run(*tests):
    result = unittest.TestResult()
    unittest.TestSuite(tests).run(result)
    print(result.testsRun, [str(test) for test, _ in result.failures], [(str(test), text.splitlines()[-1].partition(":")[0]) for test, text in result.errors])


run(test_store.SaveTest("test_save"), test_store.SessionTest("test_two"), test_store.SessionTest("test_parts"))
for kept in ("parts", "kept"):
    run(test_store.SessionTest("test_" + kept), test_store.SaveTest("test_save"))
    try:
        print(store.texts())
    except AttributeError as error:
        print(type(error).__name__)
store.forget()
print(store.texts())
