"""Gives every run of a test the same random numbers, so that two runs can be compared.

Each value is one that the program could have drawn: `random`, `secrets` and `uuid` draw from streams that begin anew with every test and
depend on its name alone. Who seeds by himself gets what he asks for. Child processes draw as ever: their numbers have to differ from
those of their parent and of each other.
"""
import functools
import os
import random
import sys

from defrost_recorder import modules

_CHILD = "DEFROST_VERIFY_CHILD"

_streams = {}


def install():
    """Begins with what depends on the command line, in the first process of the command, and on nothing in others."""
    first = not os.environ.get(_CHILD)
    os.environ[_CHILD] = "1"
    seed = random.Random.seed

    @functools.wraps(seed)
    def repeatable(self, a=None, *args, **kwargs):
        return seed(self, _streams["seed"].getrandbits(64) if a is None else a, *args, **kwargs)

    _begin(" ".join(getattr(sys, "argv", None) or ["-"]) if first else None)
    random.Random.seed = repeatable
    random._urandom = lambda size: _streams["urandom"].getrandbits(8 * size).to_bytes(size, "big") if size else b""
    modules.when_imported("uuid", _hook_uuid)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: _begin(None))


def begin(test):
    """A test begins: what it draws depends on its name."""
    if _streams:
        _begin(test)
        moto = sys.modules.get("moto.moto_api._internal")
        if hasattr(moto, "mock_random"):  # what moto makes up
            moto.mock_random.seed("moto" + test)


def _begin(name):
    for stream in ("seed", "urandom", "uuid"):
        _streams.setdefault(stream, random.Random(0)).seed(os.urandom(16) if name is None else stream + name)
    if name is not None:
        random.seed("module" + name)


def _hook_uuid(module):
    def uuid4():
        """Generate a random UUID."""
        return module.UUID(int=_streams["uuid"].getrandbits(128), version=4)

    module.uuid4 = uuid4
