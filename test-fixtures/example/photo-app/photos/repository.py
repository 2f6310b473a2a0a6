"""The photos of all albums, in one DynamoDB table: album (partition key), name (sort key)."""
import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

from photos import settings


class PhotoExists(Exception):
    """There is a photo of this name in the album."""


class PhotoRepository:
    def __init__(self, table_name=settings.TABLE, region=settings.REGION):
        self.table = boto3.resource("dynamodb", region_name=region).Table(table_name)

    def add(self, album, name, key, size, content_type):
        """Records a new photo; raises PhotoExists."""
        try:
            self.table.put_item(
                Item={
                    "album": album,
                    "name": name,
                    "key": key,
                    "size": size,
                    "content_type": content_type,
                    "status": "new",
                    "likes": 0,
                    "tags": [],
                },
                ConditionExpression=Attr("album").not_exists() & Attr("name").not_exists(),
            )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                raise PhotoExists(f"{album}/{name}") from error
            raise

    def get(self, album, name):
        """The photo, or None."""
        response = self.table.get_item(Key={"album": album, "name": name})
        return response.get("Item")

    def of_album(self, album, status=None):
        """All photos of an album, in the order of their names."""
        request = {"KeyConditionExpression": Key("album").eq(album)}
        if status is not None:
            request["FilterExpression"] = Attr("status").eq(status)
        photos = []
        while True:
            page = self.table.query(**request)
            photos.extend(page["Items"])
            if "LastEvaluatedKey" not in page:
                return photos
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]

    def set_thumbnail(self, album, name, thumbnail_key):
        self.table.update_item(
            Key={"album": album, "name": name},
            UpdateExpression="SET thumbnail = :t, #s = :ready",
            ExpressionAttributeNames={"#s": "status"},
            ExpressionAttributeValues={":t": thumbnail_key, ":ready": "ready"},
        )

    def like(self, album, name):
        """Counts a like; the new number of likes."""
        response = self.table.update_item(
            Key={"album": album, "name": name},
            UpdateExpression="ADD likes :one",
            ExpressionAttributeValues={":one": 1},
            ReturnValues="UPDATED_NEW",
        )
        return int(response["Attributes"]["likes"])

    def delete(self, album, name):
        """Whether there was such a photo."""
        response = self.table.delete_item(Key={"album": album, "name": name}, ReturnValues="ALL_OLD")
        return "Attributes" in response

    def delete_album(self, album):
        """Deletes all photos of an album; how many there were."""
        photos = self.table.query(KeyConditionExpression=Key("album").eq(album))["Items"]
        with self.table.batch_writer() as batch:
            for photo in photos:
                batch.delete_item(Key={"album": photo["album"], "name": photo["name"]})
        return len(photos)

    def count(self):
        return self.table.scan(Select="COUNT")["Count"]
