"""The harness itself: what it must notice and what it must not mind."""
import textwrap

import pytest

from canonical import canonical, rename_placeholders
from compare import differences
from run_pairs import start_observation
from undefined_names import undefined_names

CLIENT = "import boto3\nc = boto3.client('dynamodb')\n"


@pytest.fixture
def observe(tmp_path):
    def run(code, name="program.py", answers='{"canned": {"*": {}}}'):
        (tmp_path / name).write_text(textwrap.dedent(code))
        (tmp_path / "canned.json").write_text(answers)
        return start_observation(str(tmp_path / name), None, str(tmp_path / "canned.json"), moto=False)

    return run


def scan(**params):
    return CLIENT + f"c.scan(TableName='t', **{params!r})\n"


@pytest.mark.parametrize(
    "before, after, found",
    [
        (scan(), scan(Limit=1), "call 1"),
        (scan(), scan() * 2, "call 2"),
        (scan(), scan().replace("'dynamodb'", "'dynamodb', region_name='eu-west-1'"), "@eu-west-1"),
        (CLIENT + "c.list_tables()\n" + scan(), scan() + "c.list_tables()\n", "call 1"),
        ("print(1)", "print('1 ')", "stdout"),
        ("import sys; print(1, file=sys.stderr)", "pass", "stderr"),
        ("raise KeyError('a')", "raise IndexError('a')", "exception"),
        ("raise KeyError('a')", "raise KeyError('b')", "exception"),
        ("RESULT = 1", "RESULT = 1.0", "RESULT"),
        (
            CLIENT + "c.get_waiter('table_exists').wait(TableName='t', WaiterConfig={'Delay': 1, 'MaxAttempts': 2})",
            CLIENT + "c.get_waiter('table_exists').wait(TableName='t', WaiterConfig={'Delay': 3, 'MaxAttempts': 2})",
            "sleeps",
        ),
    ],
)
def test_notices(observe, before, after, found):
    one, other = observe(before), observe(after)
    assert found in "\n".join(differences(one, other))
    assert differences(one, observe(before)) == []


def test_an_invalid_request_is_no_call(observe):
    observed = observe(CLIENT + "c.scan(TableName='t', Limit='x')")
    assert observed["calls"] == []
    assert observed["exception"]["type"] == "botocore.exceptions.ParamValidationError"


def test_a_resource_and_a_client_look_the_same(observe):
    resource = "import boto3\nboto3.resource('dynamodb').Table('t').get_item(Key={'id': 'x', 's': {1, 2}})"
    client = CLIENT + "c.get_item(TableName='t', Key={'id': {'S': 'x'}, 's': {'NS': ['2', '1']}})"
    assert differences(observe(resource), observe(client)) == []


def test_canned_answers_come_one_after_the_other(observe):
    answers = '{"canned": {"ListTables": [{"TableNames": ["a"]}, {"error": "Throttled"}]}}'
    observed = observe(CLIENT + "print(c.list_tables()['TableNames'])\nc.list_tables()", answers=answers)
    assert observed["stdout"] == "['a']\n"
    assert "Throttled" in observed["exception"]["message"]


def test_faults_go_before_canned_answers(observe):
    answers = '{"canned": {"*": {}}, "faults": [{"operation": "ListTables", "nth": 2, "error": "Denied"}]}'
    observed = observe(CLIENT + "c.list_tables()\nc.list_tables()", answers=answers)
    assert len(observed["calls"]) == 2
    assert "Denied" in observed["exception"]["message"]


def test_sets_of_dynamodb_are_multisets():
    assert canonical({"SS": ["b", "a"]}, "dynamodb") == canonical({"SS": ["a", "b"]}, "dynamodb")
    assert canonical({"SS": ["a", "a"]}, "dynamodb") != canonical({"SS": ["a"]}, "dynamodb")
    assert canonical({"L": ["b", "a"]}, "dynamodb") != canonical({"L": ["a", "b"]}, "dynamodb")
    assert canonical({"SS": ["b", "a"]}, "s3") != canonical({"SS": ["a", "b"]}, "s3")


@pytest.mark.parametrize("one, other", [(True, 1.0), ("1", 1), (b"a", "a"), ([1], {1}), (None, "None"), (1, 1.0)])
def test_types_are_told_apart(one, other):
    assert canonical(one) != canonical(other)


def test_placeholders_are_renamed_but_not_merged():
    def request(first, second):
        names = {first: "a", second: "b"}
        return rename_placeholders({"FilterExpression": f"{first} = {second}", "ExpressionAttributeNames": names})

    assert request("#x", "#y") == request("#n0", "#n1")
    assert request("#x", "#y") != rename_placeholders({"FilterExpression": "#x = #x", "ExpressionAttributeNames": {"#x": "a"}})


@pytest.mark.parametrize(
    "source, names",
    [
        ("import os\nos.x", []),
        ("os.x", ["os"]),
        ("def f(a):\n    return a + b", ["b"]),
        ("def f():\n    global g\n    g = 1\nprint(g)", []),
        ("class C:\n    z = 1\n    def m(self):\n        return z", ["z"]),
        ("def f():\n    x = 1\n    return [x for y in x if y or q]", ["q"]),
        ("try:\n    pass\nexcept E as error:\n    print(error, len)", ["E"]),
        ("print(f'{missing}')", ["missing"]),
        ("(x := 1)\nprint(x)\nlambda a: a + w", ["w"]),
        ("from decimal import *\nprint(Decimal, missing)", ["missing"]),
        ("from somewhere.unseen import *\nprint(missing)", []),
    ],
)
def test_undefined_names(source, names):
    assert [name for _, name in undefined_names(source, "x.py")] == names
