from unittest.mock import patch

import app


def test_send(request):
    with patch("boto3.client") as client:
        app.send("a")
        print(request.getfixturevalue("loans").get_item(Key={"id": "x1"})["Item"]["title"], client.call_args)
