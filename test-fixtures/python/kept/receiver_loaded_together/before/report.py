"""Reads an attribute of whatever it is given."""
handlers = []


def names(owner):
    return sorted(item["name"] for item in owner.table.scan()["Items"])


handlers.append(names)
