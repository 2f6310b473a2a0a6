from counted import orders


def total():
    return orders.get_item(Key={"id": "o1"})["Item"]["total"]
