"""Hands on what the module holds."""
from .db import dynamodb, users
