import store


def first(table):
    try:
        return table.must_get("b0")
    except KeyError as missing:
        return str(missing)


def ask(key):
    return store.Books.must_get(
        key,  # no item has it
    )
