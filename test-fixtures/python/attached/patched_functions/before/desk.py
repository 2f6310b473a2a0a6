from store import Books, Loans, title


def lent():
    return [item["id"] for item in Loans.each()]


def known(key):
    return title(key), Books.name
