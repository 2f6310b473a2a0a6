import boto3
import pytest

from photos.repository import PhotoExists, PhotoRepository


@pytest.fixture
def repository():
    return PhotoRepository()


def add(repository, album, name, size=1):
    repository.add(album, name, f"albums/{album}/{name}", size, "image/jpeg")


def test_adds_and_gets(repository):
    add(repository, "sea", "a.jpg", 12)
    photo = repository.get("sea", "a.jpg")
    assert (photo["size"], photo["likes"], photo["tags"], photo["status"]) == (12, 0, [], "new")
    assert repository.get("sea", "b.jpg") is None


def test_stores_numbers_and_strings(repository):
    add(repository, "sea", "a.jpg", 12)
    item = boto3.client("dynamodb").get_item(TableName="photos", Key={"album": {"S": "sea"}, "name": {"S": "a.jpg"}})["Item"]
    assert item["size"] == {"N": "12"}
    assert item["content_type"] == {"S": "image/jpeg"}


def test_refuses_a_second_photo_of_the_same_name(repository):
    add(repository, "sea", "a.jpg")
    with pytest.raises(PhotoExists, match="sea/a.jpg"):
        add(repository, "sea", "a.jpg")


def test_lists_an_album_over_all_pages(repository):
    for number in range(5):
        repository.add("sea", f"{number}.jpg", "x" * 300_000, number, "image/jpeg")
    add(repository, "hills", "z.jpg")
    assert [photo["name"] for photo in repository.of_album("sea")] == [f"{number}.jpg" for number in range(5)]


def test_filters_by_status(repository):
    add(repository, "sea", "a.jpg")
    add(repository, "sea", "b.jpg")
    repository.set_thumbnail("sea", "a.jpg", "thumbnails/sea/a.jpg")
    assert [photo["name"] for photo in repository.of_album("sea", "ready")] == ["a.jpg"]
    assert [photo["name"] for photo in repository.of_album("sea", "new")] == ["b.jpg"]


def test_counts_likes(repository):
    add(repository, "sea", "a.jpg")
    assert [repository.like("sea", "a.jpg"), repository.like("sea", "a.jpg")] == [1, 2]


def test_deletes(repository):
    add(repository, "sea", "a.jpg")
    assert repository.delete("sea", "a.jpg")
    assert not repository.delete("sea", "a.jpg")


def test_deletes_a_whole_album(repository):
    for number in range(30):
        add(repository, "sea", f"{number}.jpg")
    add(repository, "hills", "z.jpg")
    assert repository.delete_album("sea") == 30
    table = boto3.resource("dynamodb").Table("photos")
    assert table.scan()["Count"] == repository.count() == 1
