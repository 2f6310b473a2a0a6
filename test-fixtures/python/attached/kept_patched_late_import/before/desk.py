from store import Books


def name():
    return Books.name


def lent():
    from store import Loans
    return [item["id"] for item in Loans.each()]
