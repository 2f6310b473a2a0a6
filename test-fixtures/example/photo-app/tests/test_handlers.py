import json

from photos import cleanup, storage
from photos.handlers import api, thumbnails, upload as uploads
from photos.jobs import JobQueue
from photos.repository import PhotoRepository


def call(method, album, name=None, query=None):
    response = api.handler(
        {
            "requestContext": {"http": {"method": method}},
            "pathParameters": {"album": album, **({"name": name} if name else {})},
            "queryStringParameters": query,
        },
        None,
    )
    return response["statusCode"], json.loads(response["body"])


def test_an_upload_is_recorded_moved_and_queued(upload):
    assert uploads.handler(upload("sea", "my boat.jpg"), None) == {"added": ["my boat.jpg"]}
    assert storage.keys() == ["albums/sea/my boat.jpg"]
    assert PhotoRepository().get("sea", "my boat.jpg")["size"] == 20
    assert JobQueue().waiting() == 1


def test_an_upload_of_the_same_name_is_ignored(upload, capsys):
    uploads.handler(upload("sea", "a.jpg"), None)
    assert uploads.handler(upload("sea", "a.jpg"), None) == {"added": []}
    assert "sea/a.jpg exists" in capsys.readouterr().out


def test_an_upload_that_is_gone_is_ignored(upload):
    event = upload("sea", "a.jpg")
    storage.delete_prefix("incoming/")
    assert uploads.handler(event, None) == {"added": []}


def test_thumbnails_are_made_once(upload):
    uploads.handler(upload("sea", "a.jpg"), None)
    assert thumbnails.handler({}, None) == {"done": 1}
    assert thumbnails.handler({}, None) == {"done": 0}
    assert storage.read("thumbnails/sea/a.jpg") == b"a photo of somet"
    assert PhotoRepository().get("sea", "a.jpg")["status"] == "ready"


def test_a_failing_job_stays_in_the_queue(upload, capsys):
    uploads.handler(upload("sea", "a.jpg"), None)
    storage.delete_prefix("albums/")
    assert thumbnails.handler({}, None) == {"done": 0}
    assert "failed" in capsys.readouterr().out


def test_the_api_lists_shows_likes_and_deletes(upload):
    uploads.handler(upload("sea", "a.jpg"), None)
    uploads.handler(upload("sea", "b.jpg"), None)
    assert call("GET", "sea") == (200, [{"likes": 0, "name": "a.jpg"}, {"likes": 0, "name": "b.jpg"}])
    assert call("GET", "sea", query={"status": "ready"}) == (200, [])
    assert call("POST", "sea", "a.jpg") == (200, {"likes": 1})
    status, photo = call("GET", "sea", "a.jpg")
    assert (status, photo["likes"], photo["size"]) == (200, 1, 20)
    assert photo["link"].endswith("/albums/sea/a.jpg")
    assert call("DELETE", "sea", "a.jpg") == (204, None)
    assert call("GET", "sea", "a.jpg") == (404, {"error": "no such photo"})


def test_an_album_is_cleaned_up(upload):
    for name in ("a.jpg", "b.jpg"):
        uploads.handler(upload("sea", name), None)
    assert cleanup.clean("sea") == 2
    assert storage.keys() == []
    assert PhotoRepository().count() == 0
