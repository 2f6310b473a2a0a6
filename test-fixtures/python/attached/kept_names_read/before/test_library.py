import library


def test_titles(books):
    books.put_item(Item={"id": "b1", "title": "Dubliners"})
    print(library.title("b1"), books.must_get(Key={"id": "b1"})["title"])
