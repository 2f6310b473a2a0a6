from unittest.mock import patch

import desk
import store


@patch("store.each")
def test_lent(each):
    each.return_value = iter([])
    print(desk.lent())
    each.assert_not_called()


def test_known():
    with patch('store.each', return_value=[]) as each:
        print(desk.known("x1"))
    print(each.called, list(store.each(store.dynamodb, store.Loans_name)))
