"""Mocks of roles and groups."""
from unittest.mock import MagicMock

import boto3

from app import Deployer, Painter


def test_settings():
    role = MagicMock(arn="arn:aws:iam:::role/test")
    deployer = Deployer(boto3.client("iam"))
    assert deployer.settings(role, role.name, {"Arn": role.arn}, "job")["Role"] == "arn:aws:iam:::role/test"


def test_trusted():
    group = MagicMock(arn="arn:aws:iam:::group/test")
    assert Painter(None).trusted(group, "arn:aws:iam:::policy/p") == "arn:aws:iam:::group/test"
    group.attach_policy.assert_called_once_with(PolicyArn="arn:aws:iam:::policy/p")
