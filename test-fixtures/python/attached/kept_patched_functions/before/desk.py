from store import Books, Loans


def lent():
    return [item["id"] for item in Loans.each()]


def titles():
    return [item["title"] for item in Books.each()]
