from base import DYNAMODB as RESOURCE, dynamodb_client
