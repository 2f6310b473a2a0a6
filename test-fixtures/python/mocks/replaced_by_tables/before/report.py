from shop import Orders


def line(key):
    return f"{Orders.table_name} {Orders.get_item(Key={'id': key})['Item']['pieces']}"
