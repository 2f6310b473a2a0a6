def extend_a(table):
    def find(key):
        return table.get_item(Key={"id": key}).get("Item")
    table.find = find


def extend_b(table):
    def fetch(key):
        return table.get_item(Key={"id": key}).get("Item")
    table.fetch = fetch
