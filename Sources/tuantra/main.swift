print("tuantra")
