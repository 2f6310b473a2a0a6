"""The web API: GET /albums/{album}, GET, POST (like) and DELETE /albums/{album}/{name}."""
import json
from decimal import Decimal

from photos import storage
from photos.repository import PhotoRepository

repository = PhotoRepository()


class DecimalEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return int(o)
        return super().default(o)


def answer(status, body):
    return {"statusCode": status, "body": json.dumps(body, cls=DecimalEncoder, sort_keys=True)}


def handler(event, context):
    method = event["requestContext"]["http"]["method"]
    parameters = event["pathParameters"]
    album, name = parameters["album"], parameters.get("name")
    if name is None:
        photos = repository.of_album(album, (event.get("queryStringParameters") or {}).get("status"))
        return answer(200, [{"name": photo["name"], "likes": photo["likes"]} for photo in photos])
    photo = repository.get(album, name)
    if photo is None:
        return answer(404, {"error": "no such photo"})
    if method == "POST":
        return answer(200, {"likes": repository.like(album, name)})
    if method == "DELETE":
        repository.delete(album, name)
        storage.delete_prefix(photo["key"])
        return answer(204, None)
    return answer(200, {**photo, "link": storage.link(photo["key"]).split("?")[0]})
