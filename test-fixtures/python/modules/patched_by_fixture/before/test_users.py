"""The first test is run with the patch."""
import accounts
import users


def test_account(sts):
    import counts

    assert accounts.account() == "42"
    assert counts.count() == 3
    sts.assert_called_once_with("sts")


def test_name():
    print(users.name_of("u1"))
