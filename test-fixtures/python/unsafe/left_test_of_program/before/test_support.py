"""Loaded by the program."""


class FakeTable:
    def get_item(self, Key):
        return {"Item": {"name": "nobody"}}
