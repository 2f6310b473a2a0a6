import store


def first(dynamodb, table_name):
    try:
        return store.must_get(dynamodb, table_name, "b0")
    except KeyError as missing:
        return str(missing)


def ask(key):
    return store.must_get(
        store.dynamodb,
        store.Books_name,
        key,  # no item has it
    )
