'''Single quotes stay single quotes.'''
import boto3

dynamodb = boto3.resource('dynamodb')
table = dynamodb.Table('users')
table.put_item(Item={'id': 'q', 'n': 1, 'say': "it's"})
print(table.get_item(Key={'id': 'q'})['Item']['say'])
