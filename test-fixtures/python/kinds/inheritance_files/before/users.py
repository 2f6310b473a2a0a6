from base import Repository


class Users(Repository):
    def __init__(self, name, **options):
        super().__init__(name=name)
        self.options = options

    def name_of(self, key):
        return self.table.get_item(Key={"id": key})["Item"]["name"]
