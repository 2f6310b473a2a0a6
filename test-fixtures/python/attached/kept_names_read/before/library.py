def title(key):
    from store import Books

    return Books.must_get(Key={"id": key})["title"]
