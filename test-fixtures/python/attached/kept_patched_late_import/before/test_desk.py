from unittest.mock import patch

import desk


@patch("desk.Books.each")
def test_lent(each):
    print(desk.lent(), desk.name(), each.call_count)
