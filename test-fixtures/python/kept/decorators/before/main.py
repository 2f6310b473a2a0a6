"""Decorators that compare, look at, store or add arguments, call twice or answer otherwise keep their functions' groups."""
import functools

import boto3
from memo import cache

dynamodb = boto3.resource("dynamodb")


@functools.lru_cache
def compared(table):
    return table.scan()["Count"]


@cache
def stored(table):
    return table.scan()["Count"]


def twice(function):
    def wrapper(*args, **kwargs):
        function(*args, **kwargs)
        return function(*args, **kwargs)
    return wrapper


@twice
def repeated(table):
    return table.scan()["Count"]


def injected(function):
    def wrapper(*args, **kwargs):
        return function(dynamodb.Table("users"), *args, **kwargs)
    return wrapper


@injected
def added(table, limit):
    return table.scan(Limit=limit)["Count"]


def shown(function):
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(len(str(result)) > 0)
        return result
    return wrapper


@shown
def made(name):
    return dynamodb.Table(name)


def default(function):
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except KeyError:
            return dynamodb.Table("users")
    return wrapper


@default
def replaced(name):
    return dynamodb.Table({"u": "users"}[name])


def first(function):
    def wrapper(table, *args, **kwargs):
        return function(table, *args, **kwargs)
    return wrapper


@first
def named(table, limit=1):
    return table.scan(Limit=limit)["Count"]


print(compared(boto3.resource("dynamodb").Table("users")), compared(boto3.resource("dynamodb").Table("users")))
print(stored(boto3.resource("dynamodb").Table("users")), stored(boto3.resource("dynamodb").Table("users")))
print(repeated(boto3.resource("dynamodb").Table("users")), added(1))
print(made("users").scan()["Count"], replaced("x").scan()["Count"], named(table=boto3.resource("dynamodb").Table("users")))
