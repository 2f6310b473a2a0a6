"""Looks at its own names."""


def check(first, second):
    """Which of the options are set: the text between is long enough to reach over the other file's function."""
    if first is None and second is None:
        return []
    named = locals()
    return sorted(key for key in named if named[key] is not None)
