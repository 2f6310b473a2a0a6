import os

os.environ["ORDERS_TABLE"] = "orders"
os.environ["OTHERS_TABLE"] = "others"
