from .db import get

users = get("users")
