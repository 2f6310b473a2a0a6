'''Single quotes stay single quotes.'''
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client('dynamodb')
table_name = 'users'
dynamodb.put_item(
    TableName=table_name,
    Item={'id': {'S': 'q'}, 'n': {'N': '1'}, 'say': {'S': "it's"}},
)
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={'id': {'S': 'q'}})['Item']['say']))
