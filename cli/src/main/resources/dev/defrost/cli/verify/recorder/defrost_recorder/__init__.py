"""Records what a program asks of AWS, test by test, without changing the program.

`start` is all that the outside needs; the other modules say what they record. Nothing here imports botocore: its modules are hooked
when the program imports them. Needs Python 3.8 and nothing else.
"""
import sys

_started = False


def start(settings_file):
    """Begins to record in this process; what goes wrong is said once and never disturbs the program."""
    global _started
    if _started:
        return
    _started = True
    try:
        from defrost_recorder import calls, images, modules, outcomes, places, probes, randomness, relocation, settings
        chosen = settings.read(settings_file)
        images.use(chosen.key)
        settings.use(chosen)
        relocation.relocate(chosen)
        places.use(chosen)
        if chosen.repeatable:
            randomness.install()
        calls.install(chosen)
        outcomes.install()
        probes.install(chosen)
        modules.install()
    except Exception as error:  # a recorder that fails must not fail the program: the missing records say that it did
        sys.stderr.write("defrost: the recorder could not start: %r\n" % (error,))
