from unittest.mock import Mock, patch

import boto3

import bound
import counting
import default
import held
import loaded
import mocked
import service
import twice


def test_held():
    table = boto3.resource("dynamodb").Table("orders-test")
    totals = held.reader()
    with patch("held.orders", table):
        inside = held.reader()
        print(next(totals), next(inside))
    print(next(totals), next(inside))


def test_loaded():
    table = boto3.resource("dynamodb").Table("orders-test")
    print(loaded.status())
    with patch("loaded.orders", table):
        print(loaded.status())


def test_counting():
    table = boto3.resource("dynamodb").Table("orders-test")
    with patch("counting.orders", table):
        print(counting.total())


def test_bound():
    table = boto3.resource("dynamodb").Table("orders-test")
    with patch("bound.orders", table) as orders:
        print(bound.total(), orders is table)


def test_mocked():
    table = boto3.resource("dynamodb").Table("orders-test")
    with patch("mocked.orders", table):
        print(mocked.total())
    with patch("mocked.orders", Mock(get_item=lambda Key: {"Item": {"total": 1}})):
        print(mocked.total())


def test_service():
    other = boto3.resource("dynamodb", region_name="eu-west-1")
    with patch("service.dynamodb", other):
        print(service.total(), service.person().get("Item"))


def test_default():
    table = boto3.resource("dynamodb").Table("orders-test")
    with patch("default.orders", table):
        print(default.total(), default.orders.name)


def test_twice():
    table = boto3.resource("dynamodb").Table("orders-test")
    with patch("twice.orders", table):
        print(twice.total())
