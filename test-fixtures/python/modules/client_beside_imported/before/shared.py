from base import DYNAMODB as RESOURCE
