#!/usr/bin/env python3
"""Runs many pairs of programs quickly and prints one JSON object a pair, in the order in which they end.

    run_pairs.py --pairs LIST.json     LIST: [{"name", "before", "after", "setup"?, "answers"?, "moto"?, "wire"?, "alpha"?}, ...]
    run_pairs.py --cases FOLDER        every case folder below FOLDER that has an after

boto3 and moto are loaded once; every program runs in a process of its own, forked from there, on all processors.
Each line is {"name", "equal", "differences", "calls", "exception"}; `calls` and `exception` are those of before.
The exit code is 0 when all pairs are equal, 1 otherwise.
"""
import argparse
import contextlib
import functools
import gc
import inspect
import json
import os
import signal
import sys
import tempfile
import time
import traceback

from cases import Pair, find_cases
from compare import differences

TIME_LIMIT_SECONDS = 60
SERVICES = ("dynamodb", "s3", "sqs", "sns", "ec2", "iam", "cloudformation", "cloudwatch")


def run_many(pairs, together=50, processes=os.cpu_count() or 1, deadline=None):
    """Yields the result of each pair of small programs that leave nothing behind: many run in one process, one after the other. What seems
    to differ there is run again in processes of its own. After the deadline, a `time.monotonic()`, nothing new is begun."""
    waiting = [pairs[at:at + together] for at in range(0, len(pairs), together)]
    _preload(moto=False)
    running, doubtful = {}, set()
    while waiting or running:
        if deadline and time.monotonic() > deadline:
            waiting = [chunk for chunk in waiting if chunk[0].name in doubtful]
        while waiting and len(running) < processes:
            chunk = waiting.pop(0)
            output = tempfile.NamedTemporaryFile(delete=False, suffix=".json").name
            alone = chunk[0].name in doubtful
            running[_fork((lambda: [_run_pair(chunk[0])]) if alone else (lambda: _run_together(chunk)), output)] = (chunk, output)
        if not running:
            break
        pid, status = os.wait()
        chunk, output = running.pop(pid)
        result = _read(output, status)
        found = {} if isinstance(result, dict) else {each["name"]: each for each in result}
        for pair in chunk:
            if found.get(pair.name, {}).get("equal"):
                yield found[pair.name]
            elif pair.name in doubtful:
                yield found.get(pair.name) or _failed(pair.name, result)
            else:
                doubtful.add(pair.name)
                waiting.insert(0, [pair])


def _run_together(pairs):
    from fake_aws import load_answers
    from program import observe
    from recorder import Recorder
    recorder = Recorder(load_answers(None)).install()
    results = []
    for pair in pairs:
        signal.alarm(TIME_LIMIT_SECONDS)
        before = observe(pair.before, pair.setup, pair.answers, False, recorder)
        after = observe(pair.after, pair.setup, pair.answers, False, recorder)
        results.append(_compared(pair, before, after))
    return results


def run_pairs(pairs, processes=os.cpu_count() or 1):
    """Yields the result of each pair as soon as it is known."""
    waiting = list(pairs)
    _preload(any(pair.moto for pair in waiting))
    running = {}
    while waiting or running:
        while waiting and len(running) < processes:
            pair = waiting.pop(0)
            output = tempfile.NamedTemporaryFile(delete=False, suffix=".json").name
            running[_fork(lambda: _run_pair(pair), output)] = (pair, output)
        pid, status = os.wait()
        pair, output = running.pop(pid)
        yield _result(pair.name, output, status)


def start_observation(program, setup=None, answers=None, moto=True):
    """Observes one program in a process of its own."""
    output = tempfile.NamedTemporaryFile(delete=False, suffix=".json").name
    pid = _fork(lambda: _observe(program, setup, answers, moto), output)
    _, status = os.waitpid(pid, 0)
    return _read(output, status)


def stable_process():
    """Starts this script again with a fixed hash seed, so that the order of sets is the same in every run."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.execve(sys.executable, [sys.executable] + sys.argv, {**os.environ, "PYTHONHASHSEED": "0"})


def _preload(moto):
    """Imports what programs use, so that forked processes have it at once; makes no client that they could see."""
    import boto3
    import boto3.dynamodb.conditions
    import boto3.dynamodb.table
    import boto3.dynamodb.types
    import botocore.loaders
    import s3transfer.manager
    load_file = functools.lru_cache(maxsize=None)(botocore.loaders.JSONFileLoader().load_file)
    # Sessions may share what was read from one file: they only read it, after a merge that is idempotent.
    botocore.loaders.JSONFileLoader.load_file = lambda self, path: load_file(path)
    _remember_lookups()
    _warm_up_models(boto3)
    if moto:
        _warm_up_moto(boto3)
    gc.collect()
    gc.freeze()  # the collector of a forked process would touch, and so copy, all that it shares with this one


def _remember_lookups():
    """Every client looks through the folders of all services, inspects the signature of each handler, spells the name of each event anew
    and makes a function of each operation: most of the time of a small program."""
    import botocore.client
    import botocore.hooks
    import botocore.loaders
    list_services, accepts = botocore.loaders.Loader.list_available_services, botocore.hooks.accepts_kwargs
    start_aliaser, create_methods = botocore.hooks.EventAliaser.__init__, botocore.client.ClientCreator._create_methods
    services, names, methods = {}, {}, {}

    def list_available_services(loader, type_name):
        key = (tuple(loader.search_paths), type_name)
        if key not in services:
            services[key] = list_services(loader, type_name)
        return list(services[key])

    def accepts_kwargs(function):
        code = getattr(getattr(function, "__func__", function), "__code__", None)
        return code.co_flags & inspect.CO_VARKEYWORDS if code else accepts(function)

    def __init__(aliaser, *args, **kwargs):
        start_aliaser(aliaser, *args, **kwargs)
        aliaser._alias_name_cache = names

    def _create_methods(creator, service_model):
        key = service_model.service_name, service_model.api_version
        if key not in methods:
            methods[key] = create_methods(creator, service_model)
        return dict(methods[key])

    botocore.client.ClientCreator._create_methods = _create_methods
    botocore.hooks.EventAliaser.__init__ = __init__
    botocore.loaders.Loader.list_available_services = list_available_services
    botocore.hooks.accepts_kwargs = accepts_kwargs


def _warm_up_models(boto3):
    """Reads the files of all services, and fills botocore's caches of names; nothing is called."""
    import botocore.exceptions
    session = boto3.Session("testing", "testing", region_name="us-east-1")
    for service in session.get_available_resources():
        session.resource(service)
        for find in (session._session.get_waiter_model, session._session.get_paginator_model):
            with contextlib.suppress(botocore.exceptions.UnknownServiceError):
                find(service)


def _warm_up_moto(boto3):
    from moto import mock_aws
    with mock_aws():
        session = boto3.Session("testing", "testing", region_name="us-east-1")
        for service in SERVICES:
            session.resource(service)
        session.client("dynamodb").list_tables()
        session.client("s3").list_buckets()
        session.client("sqs").list_queues()


def _run_pair(pair):
    """Observes both programs, each in its own process, and compares them."""
    before = start_observation(pair.before, pair.setup, pair.answers, pair.moto)
    after = start_observation(pair.after, pair.setup, pair.answers, pair.moto)
    return _compared(pair, before, after)


def _compared(pair, before, after):
    failed = before.get("failed") or after.get("failed")
    found = [failed] if failed else differences(before, after, pair.wire, pair.alpha)
    return {
        "name": pair.name,
        "equal": not found,
        "differences": found,
        "calls": len(before.get("calls", [])),
        "exception": before.get("exception"),
    }


def _observe(program, setup, answers, moto):
    from program import observe
    signal.alarm(TIME_LIMIT_SECONDS)
    return observe(program, setup, answers, moto)


def _fork(work, output):
    """Starts a process that writes the JSON of `work()` to `output`; returns its id."""
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        result = work()
        with open(output, "w", encoding="utf-8") as file:
            json.dump(result, file)
        code = 0
    except BaseException:
        with open(output, "w", encoding="utf-8") as file:
            json.dump({"failed": traceback.format_exc()}, file)
    finally:
        os._exit(code)


def _read(output, status):
    with open(output, encoding="utf-8") as file:
        text = file.read()
    os.unlink(output)
    died = f"the process ended with status {status}; a program may run for {TIME_LIMIT_SECONDS} s"
    return json.loads(text) if text else {"failed": died}


def _result(name, output, status):
    result = _read(output, status)
    return _failed(name, result) if "failed" in result else result


def _failed(name, result):
    return {"name": name, "equal": False, "differences": [result["failed"]], "calls": 0, "exception": None}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--pairs", help="a JSON list of pairs, - for standard input")
    source.add_argument("--cases", help="a folder of case folders")
    args = parser.parse_args()
    if args.cases:
        pairs = [case.against(case.after) for case in find_cases(args.cases) if case.after]
    else:
        with (sys.stdin if args.pairs == "-" else open(args.pairs, encoding="utf-8")) as file:
            pairs = [Pair(**entry) for entry in json.load(file)]
    all_equal = True
    for result in run_pairs(pairs):
        all_equal &= result["equal"]
        print(json.dumps(result), flush=True)
    return 0 if all_equal else 1


if __name__ == "__main__":
    stable_process()
    sys.exit(main())
