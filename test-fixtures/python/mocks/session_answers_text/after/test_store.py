"""The mocks answer with texts and numbers, which stay when they are gone: nothing makes a resource of these, nor a client."""
import unittest
from unittest.mock import patch

import store


class SessionTest(unittest.TestCase):
    def setUp(self):
        store.forget()

    @patch("boto3.Session")
    def test_kept(self, session):
        """One for all."""
        session.return_value = "made"
        self.assertEqual(store.get_session(), "made")
        self.assertEqual(store.get_session(), "made")
        session.assert_called_once_with(region_name=None)

    @patch("boto3.Session")
    def test_two(self, session):
        session.side_effect = ["one", "two", None]
        self.assertEqual(store.get_session(), "one")
        store.forget()
        self.assertEqual(store.get_session(), "two")
        self.assertEqual(session.call_count, 2)

    def test_parts(self):
        with patch("boto3.Session", return_value=3):
            self.assertEqual(store.get_session(), 3)
        store.forget()
        with patch("store.boto3.Session") as session:
            session.return_value = b"four"
            self.assertEqual(store.get_session(), b"four")
            session.assert_called_once()


class SaveTest(unittest.TestCase):
    def test_save(self):
        store.save("n1", "first")
        assert store.texts() == {"n1": "first"}
