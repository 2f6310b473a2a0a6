from store import dynamodb, Books_name, Loans_name, title, each


def lent():
    return [item["id"] for item in each(dynamodb, Loans_name)]


def known(key):
    return title(key), Books_name
