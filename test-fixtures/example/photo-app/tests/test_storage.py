import boto3

from photos import report, storage


def test_writes_reads_and_describes():
    storage.write("a.txt", b"hello", "text/plain")
    assert storage.read("a.txt") == b"hello"
    assert storage.describe("a.txt") == {"size": 5, "content_type": "text/plain"}
    assert storage.describe("b.txt") is None


def test_moves():
    storage.write("a.txt", b"hello")
    storage.move("a.txt", "b/a.txt")
    assert storage.keys() == ["b/a.txt"]


def test_downloads_a_stream():
    storage.write("a.txt", b"hello")
    assert storage.download("a.txt").read() == b"hello"


def test_lists_and_deletes_by_prefix():
    for key in ("a/1", "a/2", "b/1"):
        storage.write(key, b"12")
    assert storage.keys("a/") == ["a/1", "a/2"]
    assert (storage.total_size(), storage.total_size("nothing/"), storage.keys("nothing/")) == (6, 0, [])
    storage.delete_prefix("a/")
    storage.delete_prefix("nothing/")
    assert storage.keys() == ["b/1"]


def test_lists_and_deletes_more_than_a_page(small_pages):
    for number in range(5):
        storage.write(f"a/{number}", b"1" * (number + 1))
    assert storage.keys("a/") == [f"a/{number}" for number in range(5)]
    assert storage.total_size() == 15
    assert report.lines() == ["photo-bucket: 5 files, 15 bytes"]
    assert report.largest("photo-bucket") == "a/4"
    storage.delete_prefix("a/")
    assert storage.keys() == []


def test_signs_links():
    assert storage.link("a.txt").startswith("https://photo-bucket.s3.amazonaws.com/a.txt?")


def test_reports():
    assert report.largest("photo-bucket") is None
    storage.write("small", b"1")
    storage.write("big", b"12345")
    boto3.client("s3").create_bucket(Bucket="reports")
    assert report.lines() == ["photo-bucket: 2 files, 6 bytes", "reports: 0 files, 0 bytes"]
    assert report.lines(minimum=5) == ["photo-bucket: 1 files, 5 bytes", "reports: 0 files, 0 bytes"]
    assert report.largest("photo-bucket") == "big"
