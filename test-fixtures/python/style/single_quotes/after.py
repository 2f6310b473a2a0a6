'''Single quotes stay single quotes.'''
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ('Item', 'Attributes', 'LastEvaluatedKey'):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if 'Items' in response:
        response['Items'] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response['Items']
        ]
    return response


dynamodb = boto3.client('dynamodb')
table_name = 'users'
dynamodb.put_item(
    TableName=table_name,
    Item={'id': {'S': 'q'}, 'n': {'N': '1'}, 'say': {'S': "it's"}},
)
print(_to_python(dynamodb.get_item(TableName=table_name, Key={'id': {'S': 'q'}}))['Item']['say'])
