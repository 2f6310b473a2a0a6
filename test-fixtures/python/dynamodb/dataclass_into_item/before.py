"""An object becomes an item by asdict."""
import dataclasses

import boto3


@dataclasses.dataclass
class Note:
    id: str
    text: str
    stars: int = 0


table = boto3.resource("dynamodb").Table("users")
table.put_item(Item=dataclasses.asdict(Note("n1", "hi", 3)))
print(table.get_item(Key={"id": "n1"})["Item"])
