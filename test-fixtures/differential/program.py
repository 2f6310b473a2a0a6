"""Runs one program under the fake AWS and returns what can be observed of it.

A program is a Python file, or a folder whose `main.py` is run with the folder on the module path.
`setup.py` makes the AWS state that the program starts from; it runs in the same process, unrecorded, and may change os.environ
and sys.modules; its names that begin with SHARED_ are visible to the program.
"""
import contextlib
import io
import json
import os
import random
import sys
import tempfile
import traceback
import types
import uuid
import warnings

from canonical import canonical, mask
from fake_aws import load_answers
from recorder import Recorder


def observe(path, setup=None, answers=None, moto=True, recorder=None):
    """Runs the program in this process, which must not be used for anything else afterwards, unless the program leaves nothing behind:
    the `recorder` of an earlier run is used again then.

    The result has calls, presign, wire, sleeps, stdout, stderr, exception ({type, message} or None), traceback and RESULT (the
    module variable of that name).
    """
    _environment()
    count = _deterministic_ids()
    answers = load_answers(answers)
    recorder = recorder.begin(answers) if recorder else Recorder(answers).install()
    with contextlib.ExitStack() as stack:
        seed = _start_moto(stack) if moto else (lambda number: None)
        seed(42)
        prepared = {"__name__": "__setup__", "__file__": setup}
        if setup:
            _execute(setup, prepared)
        import boto3
        boto3.DEFAULT_SESSION = None
        recorder.answers.forget_calls()
        random.seed(0)
        count[0] = 0
        seed(43)
        path = os.path.abspath(path)
        stack.enter_context(_working_directory())
        result = _run(path, recorder, {name: value for name, value in prepared.items() if name.startswith("SHARED_")})
    result.update(
        calls=_in_stable_order(recorder.calls),
        presign=_in_stable_order(recorder.presign),
        wire=recorder.wire,
        sleeps=recorder.sleeps,
    )
    return result


def _run(path, recorder, shared):
    if os.path.isdir(path):
        sys.path.insert(0, path)
        path = os.path.join(path, "main.py")
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    names = vars(module)
    names.update(shared, __file__=path)
    result = {"exception": None, "traceback": ""}
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        recorder.on = True
        try:
            _execute(path, names)
        except BaseException as error:  # whatever a program raises is an observation, SystemExit included
            result["exception"] = {"type": f"{type(error).__module__}.{type(error).__qualname__}", "message": mask(str(error))}
            result["traceback"] = traceback.format_exc()
        recorder.on = False
    result["stdout"], result["stderr"] = mask(out.getvalue()), mask(err.getvalue())
    result["RESULT"] = canonical(names.get("RESULT"))
    return result


def _execute(path, names):
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), names)


def _environment():
    os.environ.update(
        AWS_ACCESS_KEY_ID="testing",
        AWS_SECRET_ACCESS_KEY="testing",
        AWS_SESSION_TOKEN="testing",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_EC2_METADATA_DISABLED="true",
        AWS_CONFIG_FILE=os.devnull,
        AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    )
    os.environ.pop("AWS_PROFILE", None)
    random.seed(0)


def _deterministic_ids():
    count = [0]

    def uuid4():
        count[0] += 1
        return uuid.UUID(int=0xAAAA0000000040008000000000000000 + count[0])

    uuid.uuid4 = uuid4
    os.urandom = random.Random(0).randbytes
    return count


def _start_moto(stack):
    from moto import mock_aws
    from moto.moto_api._internal import mock_random
    stack.enter_context(mock_aws())
    return mock_random.seed


@contextlib.contextmanager
def _working_directory():
    """Programs may write files: they do so in an empty folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir("/")


def _in_stable_order(calls):
    """Calls of the program's own worker threads have no defined order: each burst of them is sorted."""
    result, burst = [], []
    for call in calls:
        call = dict(call)
        if call.pop("main_thread"):
            result += sorted(burst, key=_text) + [call]
            burst = []
        else:
            burst.append(call)
    return result + sorted(burst, key=_text)


def _text(call):
    return json.dumps(call, sort_keys=True)
