"""A test that replaces boto3.resource for one call."""
from unittest.mock import patch

import ages
import counts
import users


@patch("boto3.client")
def test_count(resource):
    resource.return_value.scan.return_value = {"Count": 42}
    assert counts.count() == 42


@patch("os.getcwd")
def test_age(getcwd):
    assert int(ages.age_of("u1")) == 21


test_count()
test_age()
print(counts.count(), users.name_of("u2"))
