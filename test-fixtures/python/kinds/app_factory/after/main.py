"""A factory makes the parts of an application."""
from app import create_app

print(create_app("users").handle("u1"))
